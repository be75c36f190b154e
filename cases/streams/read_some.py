# title: read of a number gives what is there, at most so many
# clauses: stream.read.data
# needs: asyncio
import asyncio


async def main():
    reader = asyncio.StreamReader()

    reader.feed_data(b'abcdef')
    print(await reader.read(4), await reader.read(4), await reader.read(0))
    asyncio.get_event_loop().call_soon(reader.feed_data, b'later')
    print(await reader.read(100))


loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# b'abcd' b'ef' b''
# b'later'
