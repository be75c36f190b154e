# title: GeneratorExit closes the iterator in whatever form it is thrown
# clauses: delegate.exit.close gen.throw.class_value gen.throw.class_tuple gen.throw.class_instance gen.throw.class_none
# python: >=3.3
class Closable:
    def __iter__(self):
        return self

    def __next__(self):
        return 'next'

    def throw(self, *details):
        print('not reached')

    def close(self):
        print('closed')

def delegator():
    try:
        yield from Closable()
    except GeneratorExit as error:
        yield error.args

own = GeneratorExit('own')
forms = [
    (GeneratorExit,), (own,), (GeneratorExit, 'v'), (GeneratorExit, own),
    (GeneratorExit, (1, 2)), (GeneratorExit, None), (own, None, None),
]
for details in forms:
    g = delegator()
    next(g)
    print(g.throw(*details))

# expect:
# closed
# ()
# closed
# ('own',)
# closed
# ('v',)
# closed
# ('own',)
# closed
# (1, 2)
# closed
# ()
# closed
# ('own',)
