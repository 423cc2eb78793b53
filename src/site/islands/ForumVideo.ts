import { makeElement } from './makeElement.ts'

/** What a player may do in its frame: not lead the page elsewhere. */
const sandbox =
  'allow-scripts allow-same-origin allow-presentation allow-popups allow-popups-to-escape-sandbox allow-forms'

/** Loads a video once somebody asks for it; the way to where it lies stays. */
export class ForumVideo extends HTMLElement {
  connectedCallback(): void {
    const way = this.querySelector('.video-way')
    if (!way || this.querySelector('button, .video-player')) return
    const note = this.querySelector<HTMLElement>('.video-note')
    const button = makeElement('button', 'button video-load', this.dataset.load) as HTMLButtonElement
    button.type = 'button'
    button.addEventListener('click', () => {
      const player = this.#makePlayer()
      note?.remove()
      button.remove()
      this.prepend(player)
      player.focus()
    })
    if (note) note.hidden = false
    way.before(button)
  }

  #makePlayer(): HTMLElement {
    const { player = '', kind, name = '' } = this.dataset
    if (kind === 'file') {
      const video = makeElement('video', 'video-player') as HTMLVideoElement
      Object.assign(video, { src: player, controls: true, preload: 'metadata', playsInline: true })
      video.setAttribute('aria-label', name)
      return video
    }
    const frame = makeElement('iframe', 'video-player') as HTMLIFrameElement
    frame.setAttribute('sandbox', sandbox)
    Object.assign(frame, {
      title: name,
      allow: 'fullscreen; picture-in-picture; encrypted-media',
      allowFullscreen: true,
      // YouTube plays nothing for pages that it does not know, and a preview would not say.
      referrerPolicy: 'strict-origin-when-cross-origin',
      src: player,
    })
    return frame
  }
}
