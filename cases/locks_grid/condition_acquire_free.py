# title: acquire of a condition that is free
# clauses: sync.condition.acquire
# needs: asyncio
# time: virtual
import asyncio

async def main():
    condition = asyncio.Condition()
    print(await condition.acquire())
    await asyncio.sleep(1)
    print('locked', condition.locked())

loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()

# expect:
# True
# locked True
