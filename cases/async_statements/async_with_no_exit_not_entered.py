# title: a manager without __aexit__ is refused before it is entered
# clauses: aflow.with.loaded
# python: >=3.6
class Door:
    async def __aenter__(self):
        print('not entered')

async def main():
    try:
        async with Door():
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
