# title: a server is closed while somebody serves
# clauses: server.forever.closed
# python: >=3.7
# needs: asyncio sockets
import asyncio


async def main():
    server = await asyncio.get_event_loop().create_server(asyncio.Protocol, '127.0.0.1', 0)
    task = asyncio.ensure_future(server.serve_forever())
    await asyncio.sleep(0)
    server.close()
    try:
        await task
    except asyncio.CancelledError:
        print('CancelledError')
    try:
        await server.serve_forever()
    except RuntimeError:
        print('RuntimeError')

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# CancelledError
# RuntimeError
