# title: wait of a condition that is free
# clauses: sync.condition.wait_unlocked
# needs: asyncio
# time: virtual
import asyncio

async def main():
    condition = asyncio.Condition()
    try:
        await condition.wait()
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
