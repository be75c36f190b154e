# title: arguments for the loop
# clauses: stream.open.arguments
# needs: asyncio sockets
import asyncio
import socket


async def serve(reader, writer):
    writer.write(writer.get_extra_info('peername')[0].encode())
    writer.close()


async def main():
    server = await asyncio.start_server(serve, '127.0.0.1', 0, family=socket.AF_INET, backlog=1)
    address = server.sockets[0].getsockname()
    reader, writer = await asyncio.open_connection(*address, local_addr=('127.0.0.2', 0))
    print(await reader.read())
    writer.close()
    server.close()
    await server.wait_closed()

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# b'127.0.0.2'
