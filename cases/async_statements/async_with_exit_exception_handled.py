# title: while __aexit__ executes the exception of the block is the one being handled; behind the statement it is not
# clauses: aflow.exit.handled
# python: >=3.6
import sys
import types

@types.coroutine
def pause(value):
    return (yield value)

def handled():
    return repr(sys.exc_info()[0] and sys.exc_info()[0].__name__)

class Room:
    async def __aenter__(self):
        print('enter', handled())

    async def __aexit__(self, *details):
        print('exit', handled())
        await pause('leaving')
        print('exit', handled())
        return True

async def main():
    async with Room():
        raise KeyError
    print('behind', handled())

c = main()
print(c.send(None))
print('outside', handled())
try:
    c.send(None)
except StopIteration:
    print('over')

# expect:
# enter None
# exit 'KeyError'
# leaving
# outside None
# exit 'KeyError'
# behind None
# over
