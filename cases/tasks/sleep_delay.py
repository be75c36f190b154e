# title: sleep waits for its delay and gives its result
# clauses: task.sleep.delay task.sleep.result
# needs: asyncio
# time: virtual
import asyncio


async def main():
    start = loop.time()
    print(await asyncio.sleep(2.5), round(loop.time() - start, 3))
    print(await asyncio.sleep(1, 'result'), round(loop.time() - start, 3))
    print(await asyncio.sleep(0, result='at once'))


loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# None 2.5
# result 3.5
# at once
