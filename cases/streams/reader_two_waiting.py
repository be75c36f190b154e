# title: two cannot wait for data at once
# clauses: stream.read.one_waiter
# needs: asyncio
import asyncio


async def main():
    reader = asyncio.StreamReader()

    first = asyncio.ensure_future(reader.read(10))
    await asyncio.sleep(0)
    try:
        await reader.read(10)
    except RuntimeError:
        print('RuntimeError')
    reader.feed_data(b'data')
    print(await first)


loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# RuntimeError
# b'data'
