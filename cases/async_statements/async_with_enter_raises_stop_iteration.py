# title: StopIteration out of a plain __aenter__ can be caught, and becomes RuntimeError where it leaves a coroutine
# clauses: aflow.enter.raises aflow.stop.leaves
# python: >=3.6
class Plain:
    def __aenter__(self):
        raise StopIteration('plain')

    async def __aexit__(self, *details):
        print('not left')

class Native(Plain):
    async def __aenter__(self):
        raise StopIteration('native')

async def main():
    for kind in Plain, Native:
        try:
            async with kind():
                print('not reached')
        except (StopIteration, RuntimeError) as error:
            print(type(error).__name__)
    async with Plain():
        print('not reached')

try:
    main().send(None)
except RuntimeError as error:
    print('out:', repr(error.__cause__.value))

# expect:
# StopIteration
# RuntimeError
# out: 'plain'
