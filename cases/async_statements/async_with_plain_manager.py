# title: a plain context manager is refused by async with
# clauses: aflow.with.plain_manager
# python: >=3.6
class Room:
    def __enter__(self):
        print('not entered')

    def __exit__(self, *details):
        print('not left')

async def main():
    try:
        async with Room():
            print('not reached')
    except (AttributeError, TypeError):
        print('refused')

try:
    main().send(None)
except StopIteration:
    print('over')

# expect:
# refused
# over
