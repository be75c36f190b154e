# title: of an object that is a manager of both kinds each statement uses its own methods
# clauses: aflow.with.plain_statement aflow.with.order
# python: >=3.6
class Room:
    def __enter__(self):
        print('__enter__')

    def __exit__(self, *details):
        print('__exit__')

    async def __aenter__(self):
        print('__aenter__')

    async def __aexit__(self, *details):
        print('__aexit__')

async def main():
    with Room():
        pass
    async with Room():
        pass

try:
    main().send(None)
except StopIteration:
    print('over')

# expect:
# __enter__
# __exit__
# __aenter__
# __aexit__
# over
