# title: readuntil with a tuple ends at the first separator, whichever it is
# clauses: stream.readuntil.several stream.readuntil.limit
# needs: asyncio
# python: >=3.13
import asyncio


async def main():
    reader = asyncio.StreamReader(limit=4)
    reader.feed_data(b'one\r\ntwo\nsix;')
    for _ in range(3):
        print(await reader.readuntil((b';', b'\n', b'\r\n')))
    # Both end at the same place: with the shorter one, five bytes stand before it.
    reader.feed_data(b'four\r\n')
    try:
        await reader.readuntil((b'\r\n', b'\n'))
    except asyncio.LimitOverrunError as error:
        print('LimitOverrunError', error.consumed)
    print(await reader.readuntil((b'\r\n',)))
    try:
        await reader.readuntil(())
    except ValueError:
        print('ValueError')


loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()

# expect:
# b'one\r\n'
# b'two\n'
# b'six;'
# LimitOverrunError 5
# b'four\r\n'
# ValueError
