# title: the else block of a try statement is passed over when the try block is left early
# clauses: flow.try.else
# python: >=3.3
def body():
    for way in 'continue', 'except', 'break':
        try:
            yield way
            if way == 'continue':
                continue
            if way == 'except':
                raise KeyError
            break
        except KeyError:
            yield 'handler'
        else:
            yield 'not reached'
    try:
        return 'result'
    except KeyError:
        yield 'not reached'
    else:
        yield 'not reached'

print(list(body()))

# expect:
# ['continue', 'except', 'handler', 'break']
