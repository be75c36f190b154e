# title: the coroutine for a client raises
# clauses: stream.server.client_fails
# python: >=3.12
# needs: asyncio sockets
import asyncio


async def serve(reader, writer):
    await reader.readline()
    raise ZeroDivisionError


async def main():
    asyncio.get_event_loop().set_exception_handler(
        lambda loop, context: print(type(context['exception']).__name__))
    server = await asyncio.start_server(serve, '127.0.0.1', 0)
    reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
    writer.write(b'line\n')
    print(await reader.read())
    writer.close()
    server.close()
    await server.wait_closed()

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# ZeroDivisionError
# b''
