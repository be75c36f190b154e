# title: wait_for, of what is true, of a condition whose lock is held
# clauses: sync.condition.wait_for
# needs: asyncio
# time: virtual
import asyncio

async def main():
    condition = asyncio.Condition()
    await condition.acquire()
    print(await condition.wait_for(lambda: 'true'))
    await asyncio.sleep(1)
    print('locked', condition.locked())

loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()

# expect:
# true
# locked True
