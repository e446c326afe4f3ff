import { Check, Plus } from 'lucide-react'
import { useState } from 'react'
import { Button as AriaButton, Dialog, DialogTrigger, Popover } from 'react-aria-components'

import { companiesOf, type StatedCompany } from '../lib/facts/index.ts'
import type { Clip } from '../lib/model.ts'
import { Button } from './Button.tsx'
import { classNames } from './class-names.ts'
import { CompanyWords, NewCompany } from './CompanyForms.tsx'

import styles from './CompanyChips.module.css'
import hidden from './Hidden.module.css'
import popover from './Popover.module.css'

type Stated = Pick<Clip, 'id' | 'facts' | 'judged' | 'tags'>

/** The companies of a clip; a press on one lets the person confirm it, take it off or say which one is meant. */
export function CompanyChips({ clip }: { clip: Stated }) {
  const [isWhole, setIsWhole] = useState(false)
  const companies = companiesOf(clip)
  const main = companies.filter(({ about, state }) => about || state !== 'suggested')
  const shown = isWhole ? companies : main
  return (
    <div className={styles.chips}>
      {shown.map(company => (
        <Company key={company.id} clipId={clip.id} company={company} />
      ))}
      {shown.length < companies.length && (
        <Button look="quiet" onPress={() => setIsWhole(true)}>
          {companies.length - shown.length} in passing
        </Button>
      )}
      <AddCompany clipId={clip.id} />
    </div>
  )
}

function Company({ clipId, company }: { clipId: string; company: StatedCompany }) {
  const isSure = company.state !== 'suggested'
  return (
    <DialogTrigger>
      <AriaButton className={classNames(styles.chip, isSure && styles.sure)}>
        {isSure && <Check size={12} aria-hidden />}
        <bdi className={styles.name}>{company.name}</bdi>
        {isSure && <span className={hidden.hidden}>confirmed</span>}
      </AriaButton>
      <Popover className={popover.popover ?? ''} placement="bottom start" offset={4}>
        <Dialog className={styles.dialog ?? ''} aria-label={`Is ${company.name} right?`}>
          {({ close }) => <CompanyWords clipId={clipId} company={company} onDone={close} />}
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}

function AddCompany({ clipId }: { clipId: string }) {
  return (
    <DialogTrigger>
      <AriaButton className={classNames(styles.chip, styles.add)} aria-label="Add a company">
        <Plus size={12} aria-hidden />
        Add
      </AriaButton>
      <Popover className={popover.popover ?? ''} placement="bottom start" offset={4}>
        <Dialog className={styles.dialog ?? ''} aria-label="Add a company">
          {({ close }) => <NewCompany clipId={clipId} onDone={close} />}
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}
