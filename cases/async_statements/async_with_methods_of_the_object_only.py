# title: an object that has both methods as its own attributes only is refused
# clauses: aflow.with.class_methods
# python: >=3.6
class Room:
    pass

async def enter():
    print('not entered')

async def main():
    room = Room()
    room.__aenter__ = enter
    room.__aexit__ = enter
    try:
        async with room:
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
