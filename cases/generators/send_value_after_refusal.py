# title: a refused first value is lost, the generator then starts as if nothing had been
# clauses: gen.send.unstarted gen.send.suspended
# python: >=3.2
def echo():
    print('starts')
    value = None
    while True:
        value = yield value

e = echo()
for attempt in range(2):
    try:
        e.send('early')
    except TypeError:
        print('TypeError')
print(next(e))
print(e.send('late'))

# expect:
# TypeError
# TypeError
# starts
# None
# late
