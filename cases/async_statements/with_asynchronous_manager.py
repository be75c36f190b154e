# title: an asynchronous context manager is refused by a plain with statement
# clauses: aflow.with.plain_statement
# python: >=3.6
class Room:
    async def __aenter__(self):
        print('not entered')

    async def __aexit__(self, *details):
        print('not left')

async def main():
    try:
        with Room():
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
