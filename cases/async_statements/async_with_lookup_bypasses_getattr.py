# title: neither __getattribute__ nor __getattr__ of the manager is asked for its methods
# clauses: aflow.with.class_methods
# python: >=3.6
class Room:
    def __getattribute__(self, name):
        print('asked for', name)

    async def __aenter__(self):
        print('enter')

    async def __aexit__(self, *details):
        print('exit')

class Open:
    def __getattr__(self, name):
        print('asked for', name)

async def main():
    async with Room():
        pass
    try:
        async with Open():
            print('not reached')
    except (AttributeError, TypeError):
        print('refused')

try:
    main().send(None)
except StopIteration:
    print('over')

# expect:
# enter
# exit
# refused
# over
