# title: readuntil gives what is before a separator, with it
# clauses: stream.readuntil stream.readuntil.limit
# needs: asyncio
import asyncio


async def main():
    reader = asyncio.StreamReader(limit=8)
    reader.feed_data(b'one;two;much too long;')
    print(await reader.readuntil(b';'), await reader.readuntil(b';'))
    try:
        await reader.readuntil(b';')
    except asyncio.LimitOverrunError as error:
        print('LimitOverrunError', error.consumed)
    print(await reader.readexactly(14))
    reader.feed_data(b'end')
    reader.feed_eof()
    try:
        await reader.readuntil(b';')
    except asyncio.IncompleteReadError as error:
        print('IncompleteReadError', error.partial)


loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# b'one;' b'two;'
# LimitOverrunError 13
# b'much too long;'
# IncompleteReadError b'end'
