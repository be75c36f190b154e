# title: __enter__ and __exit__ are those of the class, whatever the object has itself
# clauses: flow.with.class_methods
# python: >=3.3
class Room:
    def __enter__(self):
        return 'class'

    def __exit__(self, *details):
        print('exit of the class')

def body():
    room = Room()
    room.__enter__ = lambda: 'object'
    room.__exit__ = lambda *details: print('exit of the object')
    with room as entered:
        yield entered

print(list(body()))

# expect:
# exit of the class
# ['class']
