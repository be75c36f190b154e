# title: a StopIteration that __exit__ suppresses never reaches the boundary of the generator
# clauses: flow.with.suppresses gen.stop.at_the_boundary
# python: >=3.7
class Until:
    def __enter__(self):
        pass

    def __exit__(self, kind, value, traceback):
        return kind is StopIteration

def body(items):
    with Until():
        while True:
            yield next(items)
    yield 'behind'

print(list(body(iter('ab'))))

# expect:
# ['a', 'b', 'behind']
