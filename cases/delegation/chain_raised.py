# title: an exception raised inside passes every delegator until one catches it
# clauses: delegate.chain.raised
# python: >=3.3
def level(depth):
    try:
        if depth:
            yield from level(depth - 1)
        else:
            yield 'waiting'
            raise LookupError
    except LookupError:
        if depth != 2:
            raise
        yield 'caught at', depth
    finally:
        print('leaving', depth)

print(list(level(3)))

# expect:
# leaving 0
# leaving 1
# leaving 2
# leaving 3
# ['waiting', ('caught at', 2)]
