# title: a coroutine function that awaits itself inside its block leaves the blocks from the innermost outwards
# clauses: aflow.mixed.order
# python: >=3.6
class Room:
    def __init__(self, depth):
        self.depth = depth

    async def __aenter__(self):
        print('enter', self.depth)

    async def __aexit__(self, kind, *details):
        print('exit', self.depth, kind and kind.__name__)
        return self.depth == 1

async def dive(depth):
    async with Room(depth):
        if depth == 3:
            raise KeyError
        await dive(depth + 1)
    return 'up at %d' % depth

try:
    dive(0).send(None)
except StopIteration as stop:
    print(stop.value)
except KeyError:
    print('KeyError')

# expect:
# enter 0
# enter 1
# enter 2
# enter 3
# exit 3 KeyError
# exit 2 KeyError
# exit 1 KeyError
# exit 0 None
# up at 0
