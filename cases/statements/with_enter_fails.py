# title: when __enter__ raises, __exit__ is not called
# clauses: flow.with.enter_raises
# python: >=3.3
class Room:
    def __enter__(self):
        raise KeyError

    def __exit__(self, *details):
        print('not reached')

def body():
    try:
        with Room():
            yield 'not reached'
    except KeyError:
        yield 'KeyError'

print(list(body()))

# expect:
# ['KeyError']
