# title: a loop waits with each of the selectors there are
# clauses: loop.selector
# needs: asyncio sockets
import asyncio
import selectors


async def answer(reader, writer):
    writer.write((await reader.readline()).upper())
    writer.close()


async def talk():
    server = await asyncio.start_server(answer, '127.0.0.1', 0)
    reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
    writer.write(b'hello\n')
    line = await asyncio.wait_for(reader.readline(), 60)
    writer.close()
    server.close()
    return line


for kind in (selectors.SelectSelector, selectors.PollSelector, selectors.DefaultSelector):
    loop = asyncio.SelectorEventLoop(kind())
    asyncio.set_event_loop(loop)
    print(loop.run_until_complete(talk()))
    loop.close()

# expect:
# b'HELLO\n'
# b'HELLO\n'
# b'HELLO\n'
