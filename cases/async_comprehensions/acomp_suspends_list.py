# title: an asynchronous list comprehension suspends the coroutine in which it stands
# clauses: acomp.suspends
# python: >=3.6
def run(awaitable):
    try:
        while True:
            print('to the driver:', awaitable.send(None))
    except StopIteration as stop:
        return stop.value
    except BaseException as error:
        return type(error).__name__
import types

@types.coroutine
def pause(value):
    return (yield value)
async def body():
    for x in 1, 2:
        print('driver said', await pause(x))
        yield x

async def main():
    return [x async for x in body()]

print(run(main()))

# expect:
# to the driver: 1
# driver said None
# to the driver: 2
# driver said None
# [1, 2]
