# title: close sends what is not sent yet
# clauses: stream.close.sends_rest stream.close.closing
# python: >=3.7
# needs: asyncio sockets
import asyncio

SIZE = 4000000


async def serve(reader, writer):
    writer.write(b'x' * SIZE)
    print(writer.is_closing())
    writer.close()
    print(writer.is_closing())


async def main():
    server = await asyncio.start_server(serve, '127.0.0.1', 0)
    reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
    print(len(await reader.read()) == SIZE, reader.at_eof())
    writer.close()
    await writer.wait_closed()
    server.close()
    await server.wait_closed()


loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# False
# True
# True True
