# title: readexactly gives so many bytes, or raises IncompleteReadError
# clauses: stream.readexactly
# needs: asyncio
import asyncio


async def main():
    reader = asyncio.StreamReader()

    reader.feed_data(b'abcdef')
    reader.feed_eof()
    print(await reader.readexactly(4))
    try:
        await reader.readexactly(4)
    except asyncio.IncompleteReadError as error:
        print('IncompleteReadError', error.partial, error.expected)
    print(reader.at_eof())


loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# b'abcd'
# IncompleteReadError b'ef' 4
# True
