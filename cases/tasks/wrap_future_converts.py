# title: exceptions of concurrent.futures become those of asyncio
# clauses: fut.wrap.converts
# python: >=3.8
# needs: asyncio threads
import asyncio
import concurrent.futures


def fail(kind):
    raise kind('text')


async def main():
    loop = asyncio.get_running_loop()
    for kind in concurrent.futures.CancelledError, concurrent.futures.InvalidStateError, concurrent.futures.TimeoutError:
        future = loop.run_in_executor(None, fail, kind)
        await asyncio.wait([future])
        error = future.exception()
        print(type(error) is getattr(asyncio, kind.__name__), error, future.cancelled())


asyncio.run(main())

# expect:
# True text False
# True text False
# True text False
