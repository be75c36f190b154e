# title: a comprehension that became asynchronous through an inner one suspends the coroutine too
# clauses: acomp.nested.sync acomp.suspends
# python: >=3.11
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
async def main():
    return [[await pause((x, y)) for y in 'ab'] for x in 'c']

print(run(main()))

# expect:
# to the driver: ('c', 'a')
# to the driver: ('c', 'b')
# [[None, None]]
