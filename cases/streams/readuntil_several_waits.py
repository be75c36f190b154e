# title: readuntil with a tuple waits until one of the separators has come, in parts or not at all
# clauses: stream.readuntil.several stream.readuntil
# needs: asyncio
# python: >=3.13
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    reader = asyncio.StreamReader()
    for part in (b'a', b'b-', b'->c', b'.d'):
        loop.call_soon(reader.feed_data, part)
    loop.call_soon(reader.feed_eof)
    print(await reader.readuntil((b'-->', b'.')))
    print(await reader.readuntil((b'-->', b'.')))
    try:
        await reader.readuntil((b'-->', b'.'))
    except asyncio.IncompleteReadError as error:
        print('IncompleteReadError', error.partial, error.expected)


loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()

# expect:
# b'ab-->'
# b'c.'
# IncompleteReadError b'd' None
