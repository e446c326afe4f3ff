import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components'

import { classNames } from './class-names.ts'
import type { EditableField, Meta } from './meta-fields.ts'
import { META_FIELDS } from './meta-fields.ts'
import { MetaField } from './MetaField.tsx'
import type { Correct } from './use-correct.ts'

import styles from './MetaButton.module.css'
import popover from './Popover.module.css'

type MetaButtonProps = {
  field: EditableField
  meta: Meta
  correct: Correct
  /** The value as it stands in the line. */
  says: string
  /** Gives way where the line is too long. */
  isShrinking?: boolean
}

/** A value of the metadata; a press tells where it was found and lets the person set it. */
export function MetaButton({ field, meta, correct, says, isShrinking = false }: MetaButtonProps) {
  const { label } = META_FIELDS[field]
  return (
    <DialogTrigger>
      <Button
        className={classNames(
          styles.button,
          isShrinking && styles.shrinking,
          field === 'authors' && styles.first,
        )}
        aria-label={`${label}: ${says}`}
      >
        <bdi>{says}</bdi>
      </Button>
      <Popover className={popover.popover ?? ''} placement="bottom start" offset={4}>
        <Dialog className={styles.dialog ?? ''} aria-label={label}>
          {({ close }) => <MetaField field={field} meta={meta} correct={correct} onDone={close} />}
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}
