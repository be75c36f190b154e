# title: what __aenter__ returns has to be awaitable: TypeError, and nothing else is executed
# clauses: aflow.enter.not_awaitable
# python: >=3.6
class Room:
    def __init__(self, result):
        self.result = result

    def __aenter__(self):
        return self.result

    async def __aexit__(self, *details):
        print('not left')

def generator():
    yield

async def main():
    for result in None, 5, [], Room, generator(), iter('ab'):
        try:
            async with Room(result):
                print('not reached')
        except TypeError:
            print('TypeError')

try:
    main().send(None)
except StopIteration:
    print('over')

# expect:
# TypeError
# TypeError
# TypeError
# TypeError
# TypeError
# TypeError
# over
