# title: a PriorityQueue gives the smallest item first
# clauses: sync.queue.priority
# needs: asyncio
import asyncio


async def main():
    queue = asyncio.PriorityQueue()
    for item in (5, 1, 4, 2, 3):
        queue.put_nowait((item, str(item)))
    print([queue.get_nowait()[1] for number in range(5)])


loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# ['1', '2', '3', '4', '5']
