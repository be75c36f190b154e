# title: wait of an event that is set does not suspend
# clauses: sync.event.wait_set
# needs: asyncio
import asyncio


async def main():
    event = asyncio.Event()
    event.set()
    waiting = event.wait()
    try:
        waiting.send(None)
    except StopIteration as stop:
        print(stop.value)


loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# True
