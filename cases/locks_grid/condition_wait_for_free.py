# title: wait_for, of what becomes true, of a condition that is free
# clauses: sync.condition.wait_unlocked
# needs: asyncio
# time: virtual
import asyncio

async def main():
    condition = asyncio.Condition()
    try:
        await condition.wait_for(lambda: False)
    except RuntimeError:
        print('RuntimeError')
    await asyncio.sleep(1)
    print('locked', condition.locked())

loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()

# expect:
# RuntimeError
# locked False
