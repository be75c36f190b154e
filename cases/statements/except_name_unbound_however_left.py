# title: the name of an except clause is unbound in whatever way the block with a yield is left
# clauses: flow.except.name
# python: >=3.3
def body(way):
    error = 'earlier'
    for once in 1,:
        try:
            try:
                raise KeyError
            except KeyError as error:
                yield type(error).__name__
                if way == 'continue':
                    continue
                if way == 'break':
                    break
                if way == 'raise':
                    raise OSError
                if way == 'rebound':
                    error = 'other'
                if way == 'deleted':
                    del error
        except OSError:
            pass
    try:
        yield error
    except UnboundLocalError:
        yield 'unbound'

for way in 'end', 'continue', 'break', 'raise', 'rebound', 'deleted':
    print(way, list(body(way)))

# expect:
# end ['KeyError', 'unbound']
# continue ['KeyError', 'unbound']
# break ['KeyError', 'unbound']
# raise ['KeyError', 'unbound']
# rebound ['KeyError', 'unbound']
# deleted ['KeyError', 'unbound']
