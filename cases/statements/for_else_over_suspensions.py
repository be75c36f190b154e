# title: the else block of a for loop is executed when the items are exhausted and not otherwise
# clauses: flow.for.else
# python: >=3.3
def body():
    for item in 'ab':
        answer = yield item
        if answer == 'continue':
            continue
        if answer == 'break':
            break
        if answer == 'return':
            return
    else:
        yield 'else'
    yield 'end'

for answers in [None, None], [None, 'continue'], ['continue', 'break'], ['return'], ['throw']:
    g = body()
    seen = [next(g)]
    for answer in answers:
        try:
            seen.append(g.throw(KeyError) if answer == 'throw' else g.send(answer))
        except (StopIteration, KeyError) as error:
            seen.append(type(error).__name__)
    print(answers[-1], seen)

# expect:
# None ['a', 'b', 'else']
# continue ['a', 'b', 'else']
# break ['a', 'b', 'end']
# return ['a', 'StopIteration']
# throw ['a', 'KeyError']
