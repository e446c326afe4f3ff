import type { ComponentProps } from 'react'
import { Button as AriaButton } from 'react-aria-components'

import { classNames } from './class-names.ts'

import styles from './Button.module.css'

type ButtonProps = Omit<ComponentProps<typeof AriaButton>, 'className'> & {
  look?: 'plain' | 'primary' | 'quiet' | 'danger'
}

/** A button with words. One `primary` at most in a view. */
export function Button({ look = 'plain', ...rest }: ButtonProps) {
  return <AriaButton {...rest} className={classNames(styles.button, styles[look])} />
}
