# title: a StopIteration that the body catches is not replaced
# clauses: gen.stop.at_the_boundary
# python: >=3.2
def body():
    try:
        raise StopIteration
    except StopIteration:
        yield 'caught'
    try:
        next(iter([]))
    except StopIteration:
        yield 'caught again'

print(list(body()))

# expect:
# ['caught', 'caught again']
