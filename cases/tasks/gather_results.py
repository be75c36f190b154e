# title: gather gives the results in the order of its arguments
# clauses: task.gather.results task.gather.wraps
# needs: asyncio
# time: virtual
import asyncio


async def work(delay):
    await asyncio.sleep(delay)
    print('done', delay)
    return delay


async def main():
    print(await asyncio.gather(work(3), work(1), work(2)))


loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()

# expect:
# done 1
# done 2
# done 3
# [3, 1, 2]
