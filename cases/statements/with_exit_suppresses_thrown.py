# title: when __exit__ returns a true value, throw returns what the body yields behind the block
# clauses: flow.with.suppresses
# python: >=3.3
class Room:
    def __init__(self, answer):
        self.answer = answer

    def __enter__(self):
        pass

    def __exit__(self, *details):
        return self.answer

def body(answer):
    with Room(answer):
        yield 'block'
        yield 'not reached'
    yield 'behind'

for answer in True, 'text', [0], False, None, 0, '':
    g = body(answer)
    next(g)
    try:
        print(repr(answer), g.throw(KeyError()))
    except KeyError:
        print(repr(answer), 'KeyError')

# expect:
# True behind
# 'text' behind
# [0] behind
# False KeyError
# None KeyError
# 0 KeyError
# '' KeyError
