# title: the StopAsyncIteration that ended a loop is neither handled nor a context afterwards
# clauses: aflow.stop.no_trace
# python: >=3.6
import sys

async def numbers():
    yield 1

async def main():
    async for number in numbers():
        print(sys.exc_info()[0])
    else:
        print(sys.exc_info()[0])
    print(sys.exc_info()[0])
    raise KeyError

try:
    main().send(None)
except KeyError as error:
    print(error.__context__)

# expect:
# None
# None
# None
# None
