# title: read without a number reads to the end
# clauses: stream.read.all stream.read.end
# needs: asyncio
import asyncio


async def main():
    reader = asyncio.StreamReader()

    reader.feed_data(b'one ')
    asyncio.get_event_loop().call_soon(reader.feed_data, b'two')
    asyncio.get_event_loop().call_later(0.001, reader.feed_eof)
    print(reader.at_eof())
    print(await reader.read())
    print(reader.at_eof(), await reader.read(), await reader.read(5))


loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# False
# b'one two'
# True b'' b''
