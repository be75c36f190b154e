# title: sending None to a suspended generator is the same as next
# clauses: gen.send.none gen.next.suspended
# python: >=3.2
def show():
    while True:
        print(repr((yield 'asked')))

s = show()
next(s)
print(s.send(None))
print(next(s))

# expect:
# None
# asked
# None
# asked
