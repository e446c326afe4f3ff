import type { ComponentProps } from 'react'
import { Button, Tooltip, TooltipTrigger } from 'react-aria-components'

import { classNames } from './class-names.ts'

import styles from './IconButton.module.css'

type IconButtonProps = Omit<ComponentProps<typeof Button>, 'className' | 'aria-label'> & {
  label: string
  isFaint?: boolean
}

/** A button that shows an icon only; `label` is its name for screen readers and its tooltip. */
export function IconButton({ label, isFaint = false, ...rest }: IconButtonProps) {
  return (
    <TooltipTrigger delay={600}>
      <Button
        {...rest}
        aria-label={label}
        className={classNames(styles.button, isFaint && styles.faint)}
      />
      <Tooltip className={styles.tooltip ?? ''} offset={4}>
        {label}
      </Tooltip>
    </TooltipTrigger>
  )
}
