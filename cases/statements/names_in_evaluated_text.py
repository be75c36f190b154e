# title: text given to eval sees the variables that the body has now, not those of the functions around
# clauses: flow.names.eval
# python: >=3.3
def make():
    outer = 'outer'

    def body():
        local = 1
        yield eval('local')
        local = 2
        yield eval('local'), eval('other')
        try:
            yield eval('outer')
        except NameError:
            yield 'NameError'
    return body(), outer

other = 'global'
print(list(make()[0]))

# expect:
# [1, (2, 'global'), 'NameError']
