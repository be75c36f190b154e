# title: async with of a condition that is free
# clauses: sync.with
# needs: asyncio
# time: virtual
import asyncio

async def main():
    condition = asyncio.Condition()
    async with condition as given:
        print(given, condition.locked())
    await asyncio.sleep(1)
    print('locked', condition.locked())

loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()

# expect:
# None True
# locked False
