# title: write_eof ends what is written, and reading goes on
# clauses: stream.write_eof
# needs: asyncio sockets
import asyncio


async def serve(reader, writer):
    data = await reader.read()
    writer.write(b'got %d' % len(data))
    writer.close()


async def main():
    server = await asyncio.start_server(serve, '127.0.0.1', 0)
    reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
    writer.writelines([b'one', b'two'])
    print(writer.can_write_eof())
    writer.write_eof()
    print(await reader.read())
    writer.close()
    server.close()
    await server.wait_closed()


loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# True
# b'got 6'
