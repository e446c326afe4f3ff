import { Plus, X } from 'lucide-react'
import { useRef } from 'react'
import type { KeyboardEvent } from 'react'
import {
  Button,
  ComboBox,
  Input,
  ListBox,
  ListBoxItem,
  Popover,
  Tag,
  TagGroup,
  TagList,
} from 'react-aria-components'

import { isNewTag, splitTags, tagOptions } from './tag-options.ts'
import type { TagOption } from './tag-options.ts'
import { useTags } from './use-tags.ts'
import { useTakeFocus } from './use-take-focus.ts'

import popover from './Popover.module.css'
import styles from './TagEditor.module.css'

type TagEditorProps = {
  tags: string[]
  /** What is typed and not a tag yet; the owner keeps it, so that it is never lost. */
  text: string
  onText: (text: string) => void
  onAdd: (tags: string[]) => void
  onRemove: (tag: string) => void
  takesFocus?: boolean
}

/** The tags of a clip and the box that adds one: the library's own tags first, Enter or a comma creates, Backspace takes the last away. */
export function TagEditor(props: TagEditorProps) {
  const { tags, onRemove } = props
  const input = useRef<HTMLInputElement>(null)
  return (
    <div className={styles.editor}>
      {tags.length > 0 && (
        <TagGroup
          aria-label="Tags of this clip"
          className={styles.group ?? ''}
          onRemove={keys => {
            for (const key of keys) onRemove(String(key))
            if (keys.size === tags.length) input.current?.focus()
          }}
        >
          <TagList className={styles.list ?? ''} items={tags.map(tag => ({ id: tag }))}>
            {({ id }) => (
              <Tag id={id} textValue={id} className={styles.tag ?? ''}>
                <bdi className={styles.name}>{id}</bdi>
                <Button slot="remove" className={styles.remove ?? ''}>
                  <X size={12} aria-hidden />
                </Button>
              </Tag>
            )}
          </TagList>
        </TagGroup>
      )}
      <TagBox {...props} input={input} />
    </div>
  )
}

type TagBoxProps = TagEditorProps & { input: React.RefObject<HTMLInputElement | null> }

function TagBox({ tags, text, onText, onAdd, onRemove, takesFocus = false, input }: TagBoxProps) {
  useTakeFocus(input, takesFocus)
  const options = tagOptions({ known: useTags(), chosen: tags, text })
  const add = (names: string[]) => {
    onText('')
    if (names.length > 0) onAdd(names)
  }
  const change = (next: string) => {
    const { whole, rest } = splitTags(next)
    if (whole.length > 0) onAdd(whole)
    onText(rest)
  }
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return
    const isPicking = event.currentTarget.getAttribute('aria-activedescendant')
    if (event.key === 'Enter' && !isPicking && text.trim()) {
      event.preventDefault()
      event.stopPropagation()
      add([text.trim()])
    }
    const last = tags.at(-1)
    if (event.key === 'Backspace' && text === '' && last) onRemove(last)
  }
  return (
    <ComboBox
      aria-label="Add a tag"
      className={styles.combo ?? ''}
      items={options}
      inputValue={text}
      onInputChange={change}
      value={null}
      onChange={key => key !== null && add([tagOf(String(key), text)])}
      allowsCustomValue
      allowsEmptyCollection={false}
    >
      <Input
        ref={input}
        className={styles.input ?? ''}
        placeholder="Add a tag"
        dir="auto"
        onKeyDownCapture={press}
      />
      <Popover className={popover.popover ?? ''} offset={4}>
        <ListBox<TagOption> className={styles.options ?? ''}>
          {option => (
            <ListBoxItem id={option.id} textValue={option.name} className={styles.option ?? ''}>
              {isNewTag(option) && <Plus size={16} aria-hidden />}
              <bdi className={styles.name}>
                {isNewTag(option) ? `Create “${option.name}”` : option.name}
              </bdi>
              {!isNewTag(option) && <span className={styles.count}>{option.count}</span>}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}

function tagOf(key: string, text: string): string {
  return isNewTag({ id: key }) ? text.trim() : key.slice(1)
}
