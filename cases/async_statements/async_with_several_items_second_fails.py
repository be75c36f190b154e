# title: when a later item cannot be made, found to be a manager or entered the earlier one is left with that exception
# clauses: aflow.items.nested
# python: >=3.6
class Room:
    def __init__(self, fails=None):
        if fails == 'make':
            raise KeyError
        self.fails = fails

    async def __aenter__(self):
        if self.fails == 'enter':
            raise KeyError

    async def __aexit__(self, kind, *details):
        print('exit with', kind.__name__)
        return True

async def main():
    async with Room(), Room('make'):
        print('not reached')
    async with Room(), Room('enter'):
        print('not reached')
    async with Room(), undefined:
        print('not reached')

try:
    main().send(None)
except StopIteration:
    print('over')

# expect:
# exit with KeyError
# exit with KeyError
# exit with NameError
# over
