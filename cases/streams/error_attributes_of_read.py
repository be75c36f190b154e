# title: what is raised at the end of a stream has what came
# clauses: stream.error.attributes stream.readexactly stream.readuntil.limit
# python: >=3.8
# needs: asyncio
import asyncio


async def main():
    reader = asyncio.StreamReader(limit=4)
    reader.feed_data(b'abc')
    reader.feed_eof()
    try:
        await reader.readexactly(10)
    except asyncio.IncompleteReadError as error:
        print(error.partial, error.expected)
    reader = asyncio.StreamReader(limit=4)
    reader.feed_data(b'abcdefgh')
    try:
        await reader.readuntil(b'!')
    except asyncio.LimitOverrunError as error:
        print(error.consumed)


asyncio.run(main())

# expect:
# b'abc' 10
# 8
