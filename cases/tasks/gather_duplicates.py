# title: the same awaitable given twice is waited for once
# clauses: task.gather.duplicates
# needs: asyncio
import asyncio


async def work():
    print('work')
    return 'value'


async def main():
    coroutine = work()
    print(await asyncio.gather(coroutine, coroutine))


loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()

# expect:
# work
# ['value', 'value']
